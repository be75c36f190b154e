# title: the outer frame of a sub-generator is the delegator's while both execute
# clauses: look.frame.back
# python: >=3.3
import sys

def names():
    frame = sys._getframe()
    found = []
    while frame is not None and len(found) < 4:
        found.append(frame.f_code.co_name)
        frame = frame.f_back
    return found

def sub():
    yield names()
    yield names()

def delegator():
    yield from sub()

def caller():
    return next(g)

g = delegator()
print(caller())
print(caller())
print(g.gi_yieldfrom.gi_frame.f_back, g.gi_frame.f_back)

# expect:
# ['names', 'sub', 'delegator', 'caller']
# ['names', 'sub', 'delegator', 'caller']
# None None
