# title: the first hook is called once for an async for
# clauses: agen.hooks.first
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
import sys

async def body():
    yield 1
    yield 2

sys.set_asyncgen_hooks(firstiter=lambda generator: print('first'))

async def main():
    async for value in body():
        print(value)

run(main())

# expect:
# first
# 1
# 2
