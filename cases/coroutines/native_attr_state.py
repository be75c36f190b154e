# title: cr_state is the word for the state of a coroutine
# clauses: co.attr.state
# python: >=3.15
import inspect
import types

@types.coroutine
def pause():
    yield

async def work():
    print(c.cr_state)
    await pause()

c = work()
states = [c.cr_state]
c.send(None)
states.append(c.cr_state)
print(c.cr_state == inspect.getcoroutinestate(c))
c.close()
print(states, c.cr_state)

# expect:
# CORO_RUNNING
# True
# ['CORO_CREATED', 'CORO_SUSPENDED'] CORO_CLOSED
