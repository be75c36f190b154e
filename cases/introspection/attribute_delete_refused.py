# title: neither the gi_ attributes nor the methods of a generator can be deleted or replaced
# clauses: look.attribute.delete look.attribute.methods
# python: >=3.5
def body():
    yield 'value'

g = body()
for name in ('gi_frame', 'gi_running', 'gi_code', 'gi_yieldfrom', 'send', 'throw', 'close'):
    try:
        delattr(g, name)
    except AttributeError:
        print('AttributeError', name)
for name in ('send', 'throw', 'close', '__next__', '__iter__'):
    try:
        setattr(g, name, print)
    except AttributeError:
        print('AttributeError', name)
print(g.gi_frame is None, next(g))

# expect:
# AttributeError gi_frame
# AttributeError gi_running
# AttributeError gi_code
# AttributeError gi_yieldfrom
# AttributeError send
# AttributeError throw
# AttributeError close
# AttributeError send
# AttributeError throw
# AttributeError close
# AttributeError __next__
# AttributeError __iter__
# False value
