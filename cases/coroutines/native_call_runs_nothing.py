# title: the call of a coroutine function executes none of its body
# clauses: co.create.object co.state.created
# python: >=3.6
import inspect

async def work():
    print('body')

c = work()
print('called', inspect.getcoroutinestate(c))
try:
    c.send(None)
except StopIteration:
    print('done')

# expect:
# called CORO_CREATED
# body
# done
