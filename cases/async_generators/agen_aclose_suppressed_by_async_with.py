# title: an async with block that suppresses GeneratorExit lets the body go on; when it ends aclose is content
# clauses: agen.aclose.returned
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
        pass
    async def __aexit__(self, *exception):
        return True

async def body():
    async with Manager():
        yield
    print('behind')

g = body()
run(g.__anext__())
print(run(g.aclose()))

# expect:
# behind
# None
