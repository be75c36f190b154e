# title: await of a yield awaits what is sent
# clauses: agen.await.driver agen.asend.suspended
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
async def coroutine():
    return 'result'

async def body():
    yield 'waiting for work'
    yield await (yield 'more')

g = body()
print(run(g.__anext__()))
print(run(g.__anext__()))
print(run(g.asend(coroutine())))

# expect:
# waiting for work
# more
# result
