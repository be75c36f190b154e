# title: a body that answers athrow(GeneratorExit) with a yield gives athrow the value
# clauses: agen.athrow.generator_exit_yielded
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
        yield 1
    except GeneratorExit:
        yield 'ignored'

g = body()
run(g.__anext__())
print(run(g.athrow(GeneratorExit)))

# expect:
# ignored
