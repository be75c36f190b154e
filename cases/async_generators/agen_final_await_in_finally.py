# title: without a finalizer an await in the finally block of a generator that goes cannot wait: RuntimeError is reported
# clauses: agen.final.await
# python: >=3.8
# needs: refcounting
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
import sys

async def body():
    try:
        yield 1
    finally:
        print('finally')
        await pause('cleaning')
        print('not here')

sys.unraisablehook = lambda unraisable: print('unraisable', unraisable.exc_type.__name__)
g = body()
run(g.__anext__())
del g
print('end')

# expect:
# finally
# unraisable RuntimeError
# end
