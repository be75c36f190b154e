# title: GeneratorExit thrown with athrow comes out of it
# clauses: agen.athrow.generator_exit
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
    try:
        yield
    finally:
        print('finally')

g = body()
run(g.__anext__())
print(run(g.athrow(GeneratorExit)))
print(run(g.__anext__()))

# expect:
# finally
# GeneratorExit
# StopAsyncIteration
