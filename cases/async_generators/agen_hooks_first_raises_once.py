# title: a first hook that raised is not called again for that generator
# clauses: agen.hooks.first_raises_once
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

def first(generator):
    print('first')
    raise ValueError

sys.set_asyncgen_hooks(firstiter=first)
g = body()
try:
    g.__anext__()
except ValueError:
    print('ValueError')
print(run(g.__anext__()))

# expect:
# first
# ValueError
# 1
