# title: with a default too nothing is executed before the awaitable is awaited
# clauses: anext.default
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
    print('body')
    yield 1

async def main():
    step = anext(body(), 'default')
    print('called')
    await step

run(main())

# expect:
# called
# body
