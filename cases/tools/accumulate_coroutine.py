# title: a function that sends each item to a coroutine makes accumulate a driver of it
# clauses: tools.accumulate.values tools.accumulate.initial gen.send.suspended
# python: >=3.8
import itertools

def averager():
    total, average = 0, 0.0
    for count in itertools.count(1):
        total += yield average
        average = total / count

g = averager()
print(list(itertools.accumulate((10, 20, 60), lambda last, number: g.send(number), initial=next(g))))

# expect:
# [0.0, 10.0, 15.0, 30.0]
