# title: a class thrown into the awaitable of athrow of a class into a generator that has returned
# clauses: agen.step.throw_instead agen.step.throw.over agen.step.throw_refused
def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

async def body():
    yield 'one'

g = body()
drive(g.__anext__().send, None)
drive(g.__anext__().send, None)
step = g.athrow(KeyError)
drive(step.throw, KeyError)
drive(g.__anext__().send, None)

# expect:
# result one
# raised StopAsyncIteration
# raised KeyError
# raised StopAsyncIteration

# expect <3.7:
# result one
# raised StopAsyncIteration
# raised RuntimeError
# raised StopAsyncIteration
