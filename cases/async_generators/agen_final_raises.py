# title: an exception in the finally block of a generator that goes is reported and ignored
# clauses: agen.final.raises
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
        raise ValueError

sys.unraisablehook = lambda unraisable: print('unraisable', unraisable.exc_type.__name__)
g = body()
run(g.__anext__())
del g
print('end')

# expect:
# unraisable ValueError
# end
