# title: the finalizer is called once for a generator
# clauses: agen.hooks.finalizer_once
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

def finalizer(generator):
    print('finalizer')
    saved.append(generator)

saved = []
sys.set_asyncgen_hooks(finalizer=finalizer)
g = body()
run(g.__anext__())
del g
print(len(saved))
saved.clear()
print('end')

# expect:
# finalizer
# 1
# end
