# title: the finalizer is called when async for was left with break and the generator goes
# clauses: agen.hooks.finalizer
# python: >=3.6
# needs: refcounting
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

sys.set_asyncgen_hooks(finalizer=lambda generator: print('finalizer'))

async def main():
    async for value in body():
        break
    print('behind the loop')

run(main())

# expect:
# finalizer
# behind the loop
