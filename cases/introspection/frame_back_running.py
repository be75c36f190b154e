# title: while a generator executes its outer frame is that of whoever resumed it
# clauses: look.frame.back
# python: >=3.2
import sys

def body():
    while True:
        yield sys._getframe().f_back.f_code.co_name

def first():
    return next(g)

def second():
    return g.send(None)

def third():
    for name in g:
        return name

g = body()
print(first(), second(), third())
print(first())

# expect:
# first second third
# first
