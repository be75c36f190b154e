# title: evaluating the code of a generator function makes a generator
# clauses: look.code.eval
# python: >=3.2
import types

def body():
    yield word
    yield word * 2

word = 'here'
g = eval(body.__code__)
print(type(g) is types.GeneratorType, list(g))
print(list(eval(body.__code__, {'word': 'there'})))

# expect:
# True ['here', 'herehere']
# ['there', 'therethere']
