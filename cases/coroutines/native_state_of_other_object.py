# title: getcoroutinestate takes any object with the attributes of a coroutine
# clauses: co.state.other
# python: >=3.6
import inspect

class Like:
    cr_running = False
    cr_suspended = False
    cr_frame = None

like = Like()
print(inspect.getcoroutinestate(like))
like.cr_running = True
print(inspect.getcoroutinestate(like))
try:
    inspect.getcoroutinestate(1)
except AttributeError:
    print('AttributeError')

# expect:
# CORO_CLOSED
# CORO_RUNNING
# AttributeError
