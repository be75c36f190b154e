# title: a yield makes a generator of a comprehension before 3.8
# clauses: flow.comprehension.yield
# python: <3.8
import warnings

warnings.simplefilter('ignore')
source = '''
def listed():
    return [(yield x) for x in 'ab']
def mapped():
    return {x: (yield x) for x in 'ab'}
def expression():
    return ((yield x) for x in 'ab')
'''
exec(compile(source, '<source>', 'exec'))

def drive(generator):
    taken = []
    try:
        value = next(generator)
        while True:
            taken.append(value)
            value = generator.send(value and value.upper())
    except StopIteration as stop:
        return taken, stop.value

for make in listed, mapped, expression:
    print(*drive(make()))

# expect:
# ['a', 'b'] ['A', 'B']
# ['a', 'b'] {'a': 'A', 'b': 'B'}
# ['a', 'A', 'b', 'B'] None
