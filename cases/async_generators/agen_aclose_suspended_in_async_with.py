# title: aclose leaves an async with block with GeneratorExit
# clauses: agen.aclose.suspended
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
class Manager:
    async def __aenter__(self):
        print('enter')
    async def __aexit__(self, kind, value, traceback):
        print('exit', kind.__name__)

async def body():
    async with Manager():
        yield

g = body()
run(g.__anext__())
print(run(g.aclose()))

# expect:
# enter
# exit GeneratorExit
# None
