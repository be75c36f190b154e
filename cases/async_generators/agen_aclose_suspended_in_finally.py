# title: aclose at a yield in a finally block throws GeneratorExit there, and the rest of the block is not executed
# clauses: agen.aclose.suspended agen.yield.in_try
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
        pass
    finally:
        yield
        print('not here')

g = body()
run(g.__anext__())
print(run(g.aclose()))

# expect:
# None
