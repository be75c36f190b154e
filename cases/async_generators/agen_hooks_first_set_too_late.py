# title: a first hook set after the first iteration is not called
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

g = body()
run(g.__anext__())
sys.set_asyncgen_hooks(firstiter=lambda generator: print('first'))
print(run(g.__anext__()))

# expect:
# 2
