# title: close of the awaitable of aclose of a generator that has not started
# clauses: agen.step.close.created_throws agen.step.throw_instead agen.step.close.created
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
step = g.aclose()
try:
    print('closed', step.close())
except BaseException as error:
    print('raised', type(error).__name__)
drive(g.__anext__().send, None)

# expect:
# closed None
# raised StopAsyncIteration

# expect <3.13:
# closed None
# result one
