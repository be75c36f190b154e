# title: an asynchronous generator cannot be awaited
# clauses: agen.create.not_awaitable
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

async def main():
    await body()

print(run(main()))
print(hasattr(body(), '__await__'))

# expect:
# TypeError
# False
