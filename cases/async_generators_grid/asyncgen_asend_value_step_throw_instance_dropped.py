# title: an instance thrown into the awaitable of asend with a value that was closed before it was awaited
# clauses: agen.step.reuse agen.step.reuse_stops
def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

mine = KeyError('key')

async def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
drive(g.__anext__().send, None)
step = g.asend('arg')
step.close()
drive(step.throw, mine)
drive(g.__anext__().send, None)

# expect:
# result one
# raised RuntimeError
# raised StopAsyncIteration

# expect <3.7:
# result one
# result None
# got None
# result two

# expect 3.7-3.12:
# result one
# raised RuntimeError
# got None
# result two
