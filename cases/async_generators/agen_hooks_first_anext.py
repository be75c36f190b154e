# title: the first hook is called once with the generator, at its first __anext__
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
    print('body')
    yield 1
    yield 2

sys.set_asyncgen_hooks(firstiter=lambda generator: print('first', generator is g))
g = body()
print('made')
print(run(g.__anext__()))
print(run(g.__anext__()))

# expect:
# made
# first True
# body
# 1
# 2
