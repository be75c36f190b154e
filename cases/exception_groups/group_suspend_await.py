# title: a coroutine may wait in a block
# clauses: group.suspend.await
# python: >=3.11
class Pause:
    def __await__(self):
        return (yield 'paused')

async def body():
    try:
        raise ExceptionGroup('eg', [ValueError(1), TypeError(2)])
    except* ValueError as group:
        print(group.exceptions, await Pause())
    except* TypeError as group:
        print(group.exceptions, await Pause())
    return 'done'

c = body()
print(c.send(None))
print(c.send('one'))
try:
    c.send('two')
except StopIteration as stop:
    print(stop.value)

# expect:
# paused
# (ValueError(1),) one
# paused
# (TypeError(2),) two
# done
