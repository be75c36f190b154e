# title: a bound send method can be kept and used as a function
# clauses: gen.send.suspended
# python: >=3.2
def averager():
    total = count = 0
    average = None
    while True:
        total += yield average
        count += 1
        average = total / count

g = averager()
next(g)
print(list(map(g.send, [10, 30, 5])))

# expect:
# [10.0, 20.0, 15.0]
