# title: StopIteration thrown into the awaitable of __anext__ of a generator that waits
# clauses: agen.step.throw agen.stop.thrown
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
drive(g.__anext__().send, None)
step = g.__anext__()
drive(step.throw, StopIteration)
drive(g.__anext__().send, None)

# expect:
# result one
# raised RuntimeError
# raised StopAsyncIteration
