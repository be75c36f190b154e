# title: StopAsyncIteration thrown into the awaitable of aclose that has given its result
# clauses: agen.step.reuse agen.step.reuse_stops
def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

async def body():
    try:
        print('got', (yield 'one'))
    except KeyError:
        print('caught')
    print('then', (yield 'two'))
    yield 'three'

g = body()
drive(g.__anext__().send, None)
step = g.aclose()
drive(step.send, None)
drive(step.throw, StopAsyncIteration)
drive(g.__anext__().send, None)

# expect:
# result one
# result None
# raised RuntimeError
# raised StopAsyncIteration

# expect <3.7:
# result one
# result None
# result None
# raised StopAsyncIteration
