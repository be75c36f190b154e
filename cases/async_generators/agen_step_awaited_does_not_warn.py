# title: an awaitable that was awaited does not warn when it is dropped
# clauses: agen.step.never_awaited_closed
# python: >=3.13
# needs: refcounting
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
import warnings

async def body():
    yield 1

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    g = body()
    print(run(g.__anext__()), run(g.asend(None)), run(g.aclose()))
print(len(caught))

# expect:
# 1 StopAsyncIteration None
# 0
