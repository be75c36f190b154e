# title: a class that is no exception thrown into the awaitable of asend with a value of a generator that has returned
# clauses: agen.step.throw.over
def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

class NoException:
    pass

async def body():
    yield 'one'

g = body()
drive(g.__anext__().send, None)
drive(g.__anext__().send, None)
step = g.asend('arg')
drive(step.throw, NoException)
drive(g.__anext__().send, None)

# expect:
# result one
# raised StopAsyncIteration
# raised TypeError
# raised StopAsyncIteration
