# title: other exceptions pass anext with a default
# clauses: anext.default_raises
# python: >=3.10
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
async def body():
    raise ValueError
    yield

async def main():
    await anext(body(), 'default')

print(run(main()))

# expect:
# ValueError
