# title: a traceback that is none thrown into a coroutine that is executing is refused
# clauses: co.throw.bad_traceback co.throw.refused_untouched
# python: >=3.6
import inspect

async def work():
    try:
        c.throw(KeyError, None, 'text')
    except TypeError:
        print('TypeError', inspect.getcoroutinestate(c))

c = work()
try:
    c.send(None)
except StopIteration:
    print('done')

# expect:
# TypeError CORO_RUNNING
# done
