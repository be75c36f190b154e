# title: the first hook is called for asynchronous generator expressions too
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

sys.set_asyncgen_hooks(firstiter=lambda generator: print('first', generator.__name__))

async def main():
    print([value async for value in (2 * value async for value in body())])

run(main())

# expect:
# first <genexpr>
# first body
# [2]
