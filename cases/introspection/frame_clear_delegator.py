# title: clearing the frame of a delegator closes the sub-generator first
# clauses: look.frame.clear_closes delegate.close
# python: >=3.4 <3.13
def sub():
    try:
        yield
    finally:
        print('sub')

def delegator():
    try:
        yield from sub()
    finally:
        print('delegator')

g = delegator()
next(g)
g.gi_frame.clear()
print(g.gi_frame)

# expect:
# sub
# delegator
# None
