# title: the four states of a coroutine are strings
# clauses: co.state.names
# python: >=3.6
import inspect

print(inspect.CORO_CREATED, inspect.CORO_RUNNING, inspect.CORO_SUSPENDED, inspect.CORO_CLOSED)

# expect:
# CORO_CREATED CORO_RUNNING CORO_SUSPENDED CORO_CLOSED
