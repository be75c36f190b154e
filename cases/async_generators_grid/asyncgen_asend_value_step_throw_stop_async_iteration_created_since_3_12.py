# title: StopAsyncIteration thrown into the awaitable of asend with a value of a generator that has not started, since 3.12
# clauses: agen.stop.thrown_unstarted_passes
# python: >=3.12
def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

async def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
step = g.asend('arg')
drive(step.throw, StopAsyncIteration)
drive(g.__anext__().send, None)

# expect:
# raised StopAsyncIteration
# raised StopAsyncIteration
