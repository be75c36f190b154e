# title: without a finalizer a yield in the finally block of a generator that goes is reported as RuntimeError
# clauses: agen.final.yield
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
import sys

async def body():
    try:
        yield 1
    finally:
        print('finally')
        yield 2

sys.unraisablehook = lambda unraisable: print('unraisable', unraisable.exc_type.__name__)
g = body()
run(g.__anext__())
del g
print('end')

# expect:
# finally
# unraisable RuntimeError
# end
