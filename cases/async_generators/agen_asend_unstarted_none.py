# title: asend(None) starts a generator as __anext__ does
# clauses: agen.asend.unstarted_none
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
async def body():
    yield 'first'

print(run(body().asend(None)))

# expect:
# first
