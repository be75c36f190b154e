# title: another exception that the body raises comes out of aclose
# clauses: agen.aclose.raised
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
        raise ValueError

g = body()
run(g.__anext__())
print(run(g.aclose()))
print(run(g.__anext__()))

# expect:
# ValueError
# StopAsyncIteration
