# title: a decorator that starts each coroutine so that it can be sent to at once
# clauses: gen.next.unstarted gen.send.suspended
# python: >=3.2
import functools

def primed(function):
    @functools.wraps(function)
    def start(*args, **kwargs):
        g = function(*args, **kwargs)
        next(g)
        return g
    return start

@primed
def average():
    total, count, mean = 0.0, 0, None
    while True:
        total += yield mean
        count += 1
        mean = total / count

g = average()
print(g.send(10), g.send(20), g.send(6), average.__name__)

# expect:
# 10.0 15.0 12.0 average
