# title: an instance and a value thrown into a coroutine that is executing is refused
# clauses: co.throw.instance_value co.throw.refused_untouched
# python: >=3.6
import inspect

async def work():
    try:
        c.throw(KeyError(), 'value')
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
