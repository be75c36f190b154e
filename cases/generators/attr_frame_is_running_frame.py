# title: gi_frame is the frame that the body executes in
# clauses: gen.attr.frame
# python: >=3.2
import sys

def body():
    yield sys._getframe() is g.gi_frame

g = body()
print(next(g), g.gi_frame.f_code is g.gi_code)

# expect:
# True True
