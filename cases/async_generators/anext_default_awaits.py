# title: values awaited on the way to the next one pass through anext with a default
# clauses: anext.default_awaits
# python: >=3.10
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
import types

@types.coroutine
def pause(value):
    return (yield value)
async def body():
    print(await pause('waiting'))
    yield 1

async def main():
    print(await anext(body(), 'default'))

run(main())

# expect:
# to the driver: waiting
# None
# 1
