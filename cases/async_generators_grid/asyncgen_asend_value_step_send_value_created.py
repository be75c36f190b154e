# title: a value sent to the awaitable of asend with a value of a generator that has not started
# clauses: agen.step.send_value agen.asend.unstarted
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
drive(step.send, 'value')
drive(g.__anext__().send, None)

# expect:
# raised TypeError
# result one
