# title: KeyboardInterrupt thrown into the awaitable of aclose of a generator that has not started
# clauses: agen.step.throw_instead agen.step.throw_refused
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
drive(step.throw, KeyboardInterrupt)
drive(g.__anext__().send, None)

# expect:
# raised KeyboardInterrupt
# raised StopAsyncIteration

# expect <3.7:
# raised RuntimeError
# result one
