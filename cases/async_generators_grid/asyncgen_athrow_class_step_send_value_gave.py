# title: a value sent to the awaitable of athrow of a class that has given its result
# clauses: agen.step.reuse agen.step.reuse_resumes
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
step = g.athrow(KeyError)
drive(step.send, None)
drive(step.send, 'value')
drive(g.__anext__().send, None)

# expect:
# result one
# caught
# result two
# raised RuntimeError
# then None
# result three

# expect <3.8:
# result one
# caught
# result two
# then value
# result three
# raised StopAsyncIteration
