# title: the frame of a body has a caller while it executes and none while it waits
# clauses: flow.frame.back
# python: >=3.3
import sys

def body():
    frame = sys._getframe()
    while True:
        yield frame.f_back.f_code.co_name

def first():
    return next(g)

def second():
    return next(g)

g = body()
print(g.gi_frame.f_back)
print(first(), g.gi_frame.f_back, second())

# expect:
# None
# first None second
