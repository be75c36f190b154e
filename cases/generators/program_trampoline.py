# title: coroutines call each other by yielding generators to a trampoline
# clauses: gen.send.suspended gen.throw.suspended gen.return.value
# python: >=3.3
import types

def run(root):
    stack, value, error = [root], None, None
    while stack:
        try:
            step = stack[-1].throw(error) if error else stack[-1].send(value)
            value = error = None
            if isinstance(step, types.GeneratorType):
                stack.append(step)
            else:
                value = step
        except StopIteration as stop:
            stack.pop()
            value, error = stop.value, None
        except Exception as failure:
            stack.pop()
            if not stack:
                raise
            value, error = None, failure
    return value

def divide(a, b):
    yield
    return a // b

def main():
    print((yield divide(12, 4)))
    try:
        yield divide(1, 0)
    except ZeroDivisionError:
        print('ZeroDivisionError')
    return 'end'

print(run(main()))

# expect:
# 3
# ZeroDivisionError
# end
