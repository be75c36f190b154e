# title: GeneratorExit thrown into a generator that never ran comes out and closes it
# clauses: agen.athrow.unstarted agen.athrow.generator_exit
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
async def body():
    yield

g = body()
print(run(g.athrow(GeneratorExit)))
print(run(g.__anext__()))

# expect:
# GeneratorExit
# StopAsyncIteration
