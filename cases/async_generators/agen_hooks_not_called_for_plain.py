# title: the hooks do not concern plain generators and coroutines
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

sys.set_asyncgen_hooks(lambda generator: print('first'), lambda generator: print('finalizer'))

def plain():
    yield 1

async def coroutine():
    pass

print(list(plain()), run(coroutine()))

# expect:
# [1] None
