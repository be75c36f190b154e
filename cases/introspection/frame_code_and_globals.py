# title: the frame of a generator knows its code and its global names
# clauses: look.frame.members
# python: >=3.2
import builtins

def body():
    yield

g = body()
def look():
    print(g.gi_frame.f_code is g.gi_code, g.gi_frame.f_globals is globals())
    print(g.gi_frame.f_builtins is builtins.__dict__, g.gi_frame.f_trace)

look()
next(g)
look()

# expect:
# True True
# True None
# True True
# True None
