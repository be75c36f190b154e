# title: StopIteration takes positional arguments only, and so do its subclasses that call it
# clauses: gen.return.stop_class
# python: >=3.3
class Enough(StopIteration):
    def __init__(self, first, second):
        super().__init__(second, first)

try:
    StopIteration(value=1)
except TypeError:
    print('TypeError')
stop = Enough('first', 'second')
print(stop.value, stop.args)
print(StopIteration(None, 1).value, StopIteration(()).value)

# expect:
# TypeError
# second ('second', 'first')
# None ()
