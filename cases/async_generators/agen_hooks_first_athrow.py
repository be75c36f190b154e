# title: the first hook is called when the first thing that happens to the generator is athrow
# clauses: agen.hooks.first_thrown
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

sys.set_asyncgen_hooks(firstiter=lambda generator: print('first'))
g = body()
print(run(g.athrow(ValueError)))

# expect:
# first
# ValueError
