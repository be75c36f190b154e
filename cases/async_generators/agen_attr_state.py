# title: ag_state is the word for the state of an asynchronous generator
# clauses: agen.attr.state
# python: >=3.15
import inspect

async def body():
    print(g.ag_state)
    yield 1

def run(awaitable):
    try:
        awaitable.send(None)
    except StopIteration as stop:
        return stop.value

g = body()
states = [g.ag_state]
print(run(g.__anext__()))
states.append(g.ag_state)
print(g.ag_state == inspect.getasyncgenstate(g))
run(g.aclose())
print(states, g.ag_state)

# expect:
# AGEN_RUNNING
# 1
# True
# ['AGEN_CREATED', 'AGEN_SUSPENDED'] AGEN_CLOSED
